import statistics

statistics.mean([2.0, 4.0])
