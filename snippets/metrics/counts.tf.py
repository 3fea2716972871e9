import tensorflow as tf

y = tf.constant([0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0])
p = tf.constant([0.1, 0.6, 0.4, 0.2, 0.8, 0.9, 0.7, 0.3, 0.8, 0.6])
true_positives, false_positives = (
    tf.keras.metrics.TruePositives(),
    tf.keras.metrics.FalsePositives(),
)
false_negatives, true_negatives = (
    tf.keras.metrics.FalseNegatives(),
    tf.keras.metrics.TrueNegatives(),
)
true_positives(y, p), false_positives(y, p), false_negatives(y, p), true_negatives(y, p)
