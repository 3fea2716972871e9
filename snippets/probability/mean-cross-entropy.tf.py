import tensorflow as tf

z = tf.constant([[1., 2., 3.], [0., 0., 4.]])
label = tf.constant([1, 2])
tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(label, z))
