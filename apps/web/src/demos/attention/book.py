def attention_mathematics():
    """Mathematical breakdown of attention mechanism"""
    
    # Dimensions
    seq_len = 10
    d_model = 64
    d_k = d_model // 8  # Multi-head attention
    
    # Input embeddings
    X = np.random.randn(seq_len, d_model)
    
    # Query, Key, Value projections
    W_q = np.random.randn(d_model, d_k)
    W_k = np.random.randn(d_model, d_k)
    W_v = np.random.randn(d_model, d_k)
    
    # Compute Q, K, V
    Q = X @ W_q
    K = X @ W_k
    V = X @ W_v
    
    # Attention scores
    scores = Q @ K.T / np.sqrt(d_k)
    
    # Softmax attention weights
    attention_weights = np.exp(scores) / np.sum(np.exp(scores), axis=-1, keepdims=True)
    
    # Attended values
    output = attention_weights @ V
    
    print(f"Input shape: {X.shape}")
    print(f"Q, K, V shapes: {Q.shape}, {K.shape}, {V.shape}")
    print(f"Attention weights shape: {attention_weights.shape}")
    print(f"Output shape: {output.shape}")
    
    # Visualize attention pattern
    plt.figure(figsize=(8, 6))
    plt.imshow(attention_weights, cmap='Blues')
    plt.colorbar()
    plt.title('Attention Weights Heatmap')
    plt.xlabel('Key Position')
    plt.ylabel('Query Position')
    plt.show()
    
    return attention_weights, output

attention_weights, attention_output = attention_mathematics()
