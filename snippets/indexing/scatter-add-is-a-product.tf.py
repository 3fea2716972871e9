import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.], [5., 6.]])
i = tf.constant([2, 0, 2, 1])
v = tf.constant([[10., 20.], [30., 40.], [50., 60.], [70., 80.]])
P = tf.constant([[0., 0., 1.], [1., 0., 0.], [0., 0., 1.], [0., 1., 0.]])
tf.tensor_scatter_nd_add(x, i[:, None], v), x + tf.matmul(P, v, transpose_a=True)
