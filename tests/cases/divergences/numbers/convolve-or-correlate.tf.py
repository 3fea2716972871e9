import tensorflow as tf

tf.nn.conv1d(tf.constant([[[1.], [2.], [4.], [8.]]]), tf.constant([[[1.]], [[3.]]]), 1, "VALID")[0, :, 0]
