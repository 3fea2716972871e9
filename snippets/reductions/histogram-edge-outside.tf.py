import tensorflow as tf

x = tf.constant([-1., 0.5, 5.])
tf.histogram_fixed_width(x, [0., 3.], nbins=3)
