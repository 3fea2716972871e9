import tensorflow as tf

a = tf.constant([1.0, 2.0, 4.0, 7.0])
v = tf.constant([1.0, 3.0, -2.0])
n = [len(a) + len(v) - 1]
tf.signal.irfft(tf.signal.rfft(a, n) * tf.signal.rfft(v, n), n)
