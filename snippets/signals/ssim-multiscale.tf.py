import tensorflow as tf

x = tf.reshape(tf.range(36.0), (6, 6, 1)) / 36
y = x**2
tf.image.ssim_multiscale(x, y, max_val=1.0, power_factors=(0.4, 0.6), filter_size=3)
