import tensorflow as tf

x = tf.constant([0.5, 1.2, 1.7, 1.9, 2.5, 3.])
tf.histogram_fixed_width(x, [0., 3.], nbins=3)
