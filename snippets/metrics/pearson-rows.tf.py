import tensorflow as tf

y = tf.constant([[0.0, 1.0, 3.0], [0.0, 1.0, 3.0]])
p = tf.constant([[1.0, 2.0, 5.0], [5.0, 2.0, 1.0]])
tf.keras.metrics.pearson_correlation(y, p)
