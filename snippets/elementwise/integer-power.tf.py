import tensorflow as tf

x = tf.constant([-2., 0.5, 3.])
x**-3
