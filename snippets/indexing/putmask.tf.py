import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
mask = x > 2.
tf.where(mask, x**2, x)
