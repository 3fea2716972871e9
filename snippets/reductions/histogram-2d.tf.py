import tensorflow as tf

x = tf.constant([0.5, 0.5, 1.5, 1.5])
y = tf.constant([0.5, 1.5, 1.5, 2.5])
b = tf.histogram_fixed_width_bins(x, [0., 2.], 2) * 3 + tf.histogram_fixed_width_bins(y, [0., 3.], 3)
tf.reshape(tf.math.bincount(b, minlength=6, dtype=tf.float32), (2, 3))
