import tensorflow as tf

x = tf.constant([-1., 0.5, 1.2, 3., 7.])
tf.histogram_fixed_width_bins(x, [0., 3.], nbins=3)
