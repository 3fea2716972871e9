import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0], [5.0, 7.0, 9.0]])
x - tf.reduce_mean(x, axis=0)
