import tensorflow as tf

x = tf.constant([float("nan"), 2.])
mask = tf.constant([0., 1.])
mask * x, tf.where(mask > 0, x, 0.)
