import tensorflow as tf

tf.signal.fft(tf.eye(4, dtype=tf.complex64))
