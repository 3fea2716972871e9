import tensorflow as tf

x = tf.range(16.0)
tf.keras.ops.stft(x, 8, 4, 8, center=False)
