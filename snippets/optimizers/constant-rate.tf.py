import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(0.1)
tf.stack([optimizer.learning_rate for _ in range(3)])
