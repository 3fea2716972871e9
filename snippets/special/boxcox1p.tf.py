import tensorflow as tf

x = tf.constant([0., 0.5, 3.])
lam = 0.
tf.math.log1p(x) if lam == 0 else tf.math.expm1(lam * tf.math.log1p(x)) / lam
