import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 3.0])
k = tf.constant([1.0, 0.0, 0.0, 10.0])
product = tf.signal.rfft(x) * tf.signal.rfft(k)
tf.signal.irfft(product), sum(k[m] * tf.roll(x, m, axis=0) for m in range(4))
