import tensorflow as tf

z = tf.constant([14. + 0j, -3. + 5j, -4. + 0j])
4 * tf.signal.irfft(tf.math.conj(z))
