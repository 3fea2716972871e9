import tensorflow as tf

x = tf.sin(tf.range(24.0)) + 0.5
window = tf.signal.hann_window(8)
frames = tf.keras.ops.extract_sequences(x, 8, 4)
frames = (frames - tf.reduce_mean(frames, -1, keepdims=True)) * window
power = tf.abs(tf.signal.rfft(frames)) ** 2 / tf.reduce_sum(window**2)
tf.reduce_mean(power, 0) * [1.0, 2.0, 2.0, 2.0, 1.0]
