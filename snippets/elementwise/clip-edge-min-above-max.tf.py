import tensorflow as tf

x = tf.constant([0., 2., 4.])
tf.clip_by_value(x, 3., 1.)
