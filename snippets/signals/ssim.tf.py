import tensorflow as tf

x = tf.reshape(tf.range(16.0), (4, 4, 1)) / 16
y = x**2
tf.image.ssim(x, y, max_val=1.0, filter_size=3)
