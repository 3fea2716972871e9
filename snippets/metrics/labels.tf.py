import tensorflow as tf

y, p = tf.constant([0, 2, 1, 1]), tf.constant([0, 2, 1, 0])
accuracy = tf.keras.metrics.Accuracy()
accuracy(y, p)
