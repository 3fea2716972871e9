import tensorflow as tf

x = tf.constant([[1.0, 2.0], [4.0, 0.0]])
re, im = tf.keras.ops.fft2((x, tf.zeros_like(x)))
back, _ = tf.keras.ops.ifft2((re, im))
re, im, back
