import tensorflow as tf

a = tf.constant([2., 3., 5.])
b = tf.constant([7., 11.])
c = tf.concat((a, b), axis=0)
[float(v) for v in c], [float(a[i] if i < 3 else b[i - 3]) for i in range(5)]
