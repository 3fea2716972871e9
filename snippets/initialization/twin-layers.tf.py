import tensorflow as tf

glorot = tf.keras.initializers.GlorotUniform()
first, second = [tf.keras.layers.Dense(2, kernel_initializer=glorot) for _ in range(2)]
first.build((1, 3))
second.build((1, 3))
tf.reduce_all(first.kernel == second.kernel)
