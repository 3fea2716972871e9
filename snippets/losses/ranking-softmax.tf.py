import tensorflow as tf

scores, relevance = tf.constant([[2.0, 1.0, 0.0]]), tf.constant([[0.0, 1.0, 2.0]])
-tf.reduce_mean(tf.reduce_sum(relevance * tf.nn.log_softmax(scores), axis=1))
