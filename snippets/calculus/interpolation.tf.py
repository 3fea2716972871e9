import tensorflow as tf

x = tf.constant([0.5, 1.25, 2.5])
xp = tf.constant([0., 1., 3.])
fp = tf.constant([1., 3., 9.])
i = tf.searchsorted(xp, x)
t = (x - tf.gather(xp, i - 1)) / (tf.gather(xp, i) - tf.gather(xp, i - 1))
tf.gather(fp, i - 1) * (1 - t) + tf.gather(fp, i) * t
