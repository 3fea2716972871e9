import tensorflow as tf

x = tf.constant([[1.0, 2.0, 4.0, 3.0], [0.0, -1.0, 0.0, 2.0]])
tf.signal.mfccs_from_log_mel_spectrograms(x)
