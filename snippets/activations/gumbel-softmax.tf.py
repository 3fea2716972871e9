import tensorflow as tf

logits = tf.math.log(tf.broadcast_to([0.2, 0.3, 0.5], (20_000, 3)))
u = tf.random.uniform(logits.shape, minval=1e-30)
gumbel = -tf.math.log(-tf.math.log(u))
y = tf.nn.softmax((logits + gumbel) / 0.5)
tf.argmax(y, axis=-1, output_type=tf.int32)
