import tensorflow as tf

p = tf.constant([0., 1., 1.5])
tf.math.ndtri(p)
