import tensorflow as tf

x = tf.range(16.0)
tf.signal.stft(x, frame_length=8, frame_step=4)
