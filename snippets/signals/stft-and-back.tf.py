import tensorflow as tf

x = tf.range(16.0) ** 2
re, im = tf.keras.ops.stft(x, 8, 4, 8)
tf.keras.ops.istft((re, im), 8, 4, 8)
