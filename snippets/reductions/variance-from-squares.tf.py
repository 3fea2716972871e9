import tensorflow as tf

x = tf.constant([[1., 2., 6.], [2., 4., 9.]])
mean, mean_of_squares = tf.reduce_mean(x, axis=1), tf.reduce_mean(x**2, axis=1)
tf.math.reduce_variance(x, axis=1), mean_of_squares - mean**2
