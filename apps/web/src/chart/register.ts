/** The parts of Chart.js that the site uses, and no others: the whole library is a third larger. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineElement, PointElement, ScatterController } from "chart.js";
import "./heatmap-controller.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineElement, PointElement, ScatterController);

Chart.defaults.animation = false;
Chart.defaults.responsive = true;
Chart.defaults.maintainAspectRatio = false;
// hovering is not how a value is read here: every figure has a cursor that keys can move, and a table
Chart.defaults.events = [];

export { Chart };
