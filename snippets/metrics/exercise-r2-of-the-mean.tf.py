import tensorflow as tf

y = tf.constant([[1.0], [2.0], [3.0], [6.0]])
p = tf.fill((4, 1), tf.reduce_mean(y))
tf.keras.metrics.R2Score()(y, p)
