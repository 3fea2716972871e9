import tensorflow as tf

p = tf.constant([2., -3., 1.])
x = tf.constant([0., 1., 3.])
powers = x[:, None] ** [2., 1., 0.]
tf.linalg.solve(powers, tf.math.polyval(tf.unstack(p), x)[:, None])[:, 0], p
