import tensorflow as tf

x = tf.constant([-2., 1., 5.])
tf.where(x < 0., -x, tf.where(x < 3., x**2, 9.))
