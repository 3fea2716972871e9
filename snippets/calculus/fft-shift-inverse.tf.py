import tensorflow as tf

f = tf.constant([-2., -1., 0., 1., 2.])
tf.signal.ifftshift(f)
