import tensorflow as tf

x = tf.constant([[1., 2., 3., 4.], [1., 2., 3., 4.]])
angles = tf.range(2.)[:, tf.newaxis] * 10_000 ** (-tf.range(0., 4, 2) / 4)
turned = tf.complex(x[:, ::2], x[:, 1::2]) * tf.complex(tf.cos(angles), tf.sin(angles))
tf.reshape(tf.stack([tf.math.real(turned), tf.math.imag(turned)], axis=-1), (2, 4))
