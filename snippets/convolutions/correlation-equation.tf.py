import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 8.0])
w = tf.constant([1.0, 3.0])
by_hand = [sum(w[j] * x[i + j] for j in range(2)) for i in range(3)]
tf.nn.conv1d(x[None, :, None], w[:, None, None], 1, "VALID")[0, :, 0], tf.stack(by_hand)
