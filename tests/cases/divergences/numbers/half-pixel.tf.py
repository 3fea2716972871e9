import tensorflow as tf

tf.image.resize(tf.constant([[[1.], [3.]]]), (1, 4))[0, :, 0]
