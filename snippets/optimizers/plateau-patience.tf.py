import tensorflow as tf

model = tf.keras.Sequential()
model.compile(tf.keras.optimizers.SGD(1.0))
schedule = tf.keras.callbacks.ReduceLROnPlateau("loss", factor=0.5, patience=2)
schedule.set_model(model)
schedule.on_train_begin()
rates = []
for epoch, loss in enumerate([1.0, 0.8, 0.8, 0.8, 0.8, 0.8]):
    schedule.on_epoch_end(epoch, {"loss": loss})
    rates.append(model.optimizer.learning_rate.numpy())
tf.constant(rates)
