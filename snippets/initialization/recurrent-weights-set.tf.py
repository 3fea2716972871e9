import tensorflow as tf

layer = tf.keras.layers.SimpleRNN(3)
layer.build((1, 5, 4))
u = layer.cell.recurrent_kernel
gap = tf.abs(u @ tf.transpose(u) - tf.eye(3))
tf.reduce_max(gap) < 1e-5
