import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [4.0], [8.0], [16.0]]])
w, wider = tf.constant([[[0.5]], [[0.5]]]), tf.constant([[[0.25]], [[0.5]], [[0.25]]])
twice = tf.nn.conv1d(tf.nn.conv1d(x, w, 1, "VALID"), w, 1, "VALID")
twice[0, :, 0], tf.nn.conv1d(x, wider, 1, "VALID")[0, :, 0]
