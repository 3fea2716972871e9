import tensorflow as tf

x = tf.ones(16)
X = tf.signal.stft(x, frame_length=8, frame_step=4)
X.shape, tf.abs(X[1, 0])
