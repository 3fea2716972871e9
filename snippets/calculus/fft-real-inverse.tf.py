import tensorflow as tf

z = tf.constant([14. + 0j, -3. + 5j, -4. + 0j])
tf.signal.irfft(z)
