import tensorflow as tf

x = tf.constant([-3., 0.5, 4.])
tf.clip_by_value(x, -1., 2.)
