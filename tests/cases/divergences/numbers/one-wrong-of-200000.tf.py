import tensorflow as tf

x = tf.sin(tf.range(200_000.))
tf.tensor_scatter_nd_add(x, [[123_457]], [0.01])
