import tensorflow as tf

y, p = tf.constant([0, 2, 1, 1]), tf.constant([0, 2, 1, 0])
w = tf.constant([1.0, 1.0, 1.0, 5.0])
tf.keras.metrics.Accuracy()(y, p, sample_weight=w)
