import tensorflow as tf

x = tf.range(16.0) ** 2
X = tf.signal.stft(x, frame_length=8, frame_step=4)
window_fn = tf.signal.inverse_stft_window_fn(4)
tf.signal.inverse_stft(X, 8, 4, window_fn=window_fn)[4:12]
