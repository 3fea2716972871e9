import tensorflow as tf

x = tf.constant([0.5, 1.2, float("nan")])
tf.histogram_fixed_width(x, [0., 3.], nbins=3)
